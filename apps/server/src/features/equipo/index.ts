export { findMiembros } from './equipo.repo.ts'
export { invitarAdministrador } from './invitar-administrador.ts'
export { nombreDelOrganismo, repartoDe } from './organismo.ts'
export { rutasEquipo } from './rutas.ts'
