import '@lpt/ui/older-browsers';
import 'antd/dist/reset.css';
import '@lpt/ui/ui.css';
import './detail.css';
import './supervise.css';
import { startConsole } from '@lpt/ui';
import { router } from './router.tsx';

startConsole(router);
