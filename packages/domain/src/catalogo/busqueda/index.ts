export { type Busqueda, buscar, type Resultado } from './buscar.ts'
export { type Indice, indexar } from './indice.ts'
