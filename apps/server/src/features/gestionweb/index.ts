export { findRespuestasDelPais, type RespuestasDeEntidad } from './del-pais.repo.ts'
export { rutasGestionweb } from './rutas.ts'
export { verRespuestas } from './ver-respuestas.ts'
