export { AYUDAS_CUESTIONARIO, comoSeResponde, instruccionesDelCuestionario } from './cuestionario.ts'
export { textoHallazgoCorte, tituloHallazgoCorte } from './hallazgos.ts'
export { AYUDAS_CORTE, instruccionesDelCorte, type LineaDeLibro } from './instrucciones.ts'
