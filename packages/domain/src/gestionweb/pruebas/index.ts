export { cuestionarioGenerado, respuestasGeneradas, veredictoGenerado } from './generado.ts'
