export { type CartaEscrita, cartaPorEscribir, escribirCorreo } from './escribir-correo.ts'
export { rutasCorreo } from './rutas.ts'
export { avisarSinServidor, reanudarCorreos, tareasCorreo } from './tareas.ts'
