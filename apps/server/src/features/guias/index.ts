export { claveDeFila, findTodosLosProductos } from './producto.repo.ts'
export { rutasGuias } from './rutas.ts'
