export { invitarAdministrador } from './invitar-administrador.ts'
export { rutasEquipo } from './rutas.ts'
