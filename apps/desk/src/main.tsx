import '@lpt/ui/older-browsers';
import 'antd/dist/reset.css';
import '@lpt/ui/ui.css';
import './desk.css';
import './case/case.css';
import './act/act.css';
import { startConsole } from '@lpt/ui';
import { router } from './router.tsx';

startConsole(router);
