import { isAbsolute, relative, sep } from 'node:path';

/** The project's folder in the repository that GitHub or GitLab has checked out, with a slash behind it; empty if it is that. */
export function repositoryFolder(
  root: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const repository = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR;
  if (!repository || root === undefined) return '';
  const path = relative(repository, root);
  const isOutside = path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
  return path === '' || isOutside ? '' : `${path.split(sep).join('/')}/`;
}
