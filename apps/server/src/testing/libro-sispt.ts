export { escribirLibroSispt, gridSispt, type LibroSispt, type MetaSispt } from '../features/demostracion/index.ts'
