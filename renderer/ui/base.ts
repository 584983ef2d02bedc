import '@fontsource-variable/inter/wght.css';
import './base.css';
