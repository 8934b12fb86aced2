export {
  type Celdas,
  type FilaEnOrden,
  filasDe,
  lectorDeBase,
  leerCelda,
  planDelBorrador,
  planVacio,
  valorEnBase,
} from './aplicar.ts'
export { FALLOS_CELDA, type FalloCelda, type Forma, falloDe } from './celda.ts'
export { type ClaseFila, celdasDeFila, claseDeFila, type DeFila, FILA_PLAN, filaDe, formaDeCelda } from './filas.ts'
export { numerarBorrador } from './numerar.ts'
export * from './operaciones.ts'
export { ordenEntre, ordenInicial } from './orden.ts'
export { periodoCabe } from './periodo.ts'
export { type ChoqueDeVersion, cederA, ponerAlDia } from './poner-al-dia.ts'
