export { action, default, loader } from './$lang.form.$form.$page';
