export { abrirPagina, buscarPaginas } from './buscar-paginas.ts'
export { findLectura } from './lectura.repo.ts'
export { pedirLectura, pedirOtraLectura } from './pedir-lectura.ts'
export { reanudarTextos, tareasLectura } from './tareas.ts'
