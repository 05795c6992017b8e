/** Given to every file by the build: shorter than the automatic runtime. */
export { Fragment, h } from 'preact';
