// Texts of cells are read alike in every workbook.
export { claveDe, comparable, limpiarLinea, limpiarTexto, muestra } from '../../shared/index.ts'
