import { consoleBuild } from '@lpt/ui/console-build';

export default consoleBuild('/desk/');
