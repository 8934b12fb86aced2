export { cuentasDeDemostracion } from './cuentas.ts'
export { escribirLibroSispt, gridSispt, type LibroSispt, type MetaSispt } from './libro-sispt.ts'
export { conMeta, planDeMuestra } from './plan-de-muestra.ts'
