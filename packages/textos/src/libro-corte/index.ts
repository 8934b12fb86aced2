export { textoHallazgoCorte, tituloHallazgoCorte } from './hallazgos.ts'
export { AYUDAS_CORTE, instruccionesDelCorte } from './instrucciones.ts'
