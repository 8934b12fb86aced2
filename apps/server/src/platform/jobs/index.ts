export { type Cola, drenarCola, openCola } from './cola.ts'
export { encolar } from './encolar.ts'
export { type Corrida, encargo, type Tarea, tarea, tareaPeriodica } from './tarea.ts'
