export { declararCargaNacional, recibirTrozoNacional, unirCargaNacional } from './carga-nacional.ts'
export { documentoNacional, leerDocumentoNacional } from './documento-nacional.ts'
export { rutasCirculares } from './rutas.ts'
export { tareasCirculares } from './tareas.ts'
