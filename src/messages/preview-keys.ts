/** Keys of what `zb preview` says. */
export type PreviewKey =
  | 'cmdPreview'
  | 'optPort'
  | 'optOpen'
  | 'namedPort'
  | 'previewAt'
  | 'previewReports'
  | 'previewFigures'
  | 'previewClouds'
  | 'previewPdf'
  | 'previewOverview'
  | 'previewLastGood'
  | 'previewNothingYet'
  | 'previewUnknown'
  | 'previewUnknownText'
  | 'previewGone'
  | 'previewDescription'
  | 'previewTable';
