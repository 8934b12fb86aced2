export { codigoDelCalculo } from './codigo.ts'
export { rutasMdm } from './rutas.ts'
export { tareasMdm } from './tareas.ts'
