export { type Cola, drenarCola, openCola } from './cola.ts'
export { encolar } from './encolar.ts'
export { leerArchivo, POR_LEER } from './leer-archivo.ts'
export { type Corrida, encargo, type Tarea, tarea, tareaPeriodica } from './tarea.ts'
