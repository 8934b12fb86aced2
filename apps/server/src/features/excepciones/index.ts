export { rutasExcepciones } from './rutas.ts'
