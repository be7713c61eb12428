import { modeline } from './editor/associations.js';

/** A file of the new project, relative to it. */
interface ProjectFile {
  path: string;
  content: string | Uint8Array;
}

/** Where each service looks for its pipeline. */
export const pipelines = { github: '.github/workflows/heft.yml', gitlab: '.gitlab-ci.yml' } as const;
export type PipelineService = keyof typeof pipelines;

/** The name that `npm pack` gives the package of zb. */
export function packageFile(version: string): string {
  return `zb-${version}.tgz`;
}

/** The files of a new project, from those of the starter; with a pipeline if a service is named. */
export function starterProject(
  starter: readonly { path: string; content: Uint8Array }[],
  service: PipelineService | undefined,
  version: string,
): ProjectFile[] {
  const textAt = (wanted: string) => {
    const file = starter.find(({ path }) => path === wanted);
    return Buffer.from(file?.content ?? '')
      .toString('utf8')
      .replaceAll('zb-VERSION.tgz', packageFile(version));
  };
  return starter.flatMap(({ path, content }): ProjectFile[] => {
    const text = textAt(path);
    // npm leaves a file out that begins with a dot and is about git.
    if (path === 'gitignore') return [{ path: '.gitignore', content: text }];
    if (path === 'LIESMICH.md' && service) return [{ path, content: text + textAt(`ci/${service}.md`) }];
    if (path.startsWith('ci/'))
      return service && path === `ci/${service}.yml` ? [{ path: pipelines[service], content: text }] : [];
    const line = modeline(path);
    return [{ path, content: line === undefined ? content : line + text }];
  });
}
