export { cuentasDeDemostracion } from './cuentas.ts'
export { escribirLibroSispt, gridSispt, type LibroSispt, type MetaSispt } from './libro-sispt.ts'
export { conMeta, type Muestra, planDeMuestra } from './plan-de-muestra.ts'
export { type Escenario, sembrarDemostracion } from './sembrar.ts'
