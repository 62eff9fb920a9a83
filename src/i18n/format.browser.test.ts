// The same expectations in the browser: its Kazakh number, date and collation data are not those of Node.
import './format.test';
import './order.test';
