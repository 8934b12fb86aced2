/** @public What is printed as evidence of the review (numeral 2.c). */
export { cuerpoQueRevisa, findListaRespondida } from './lista.ts'
export { medirRiesgos } from './medir-riesgo.ts'
export { rutasMesa } from './rutas.ts'
export { tareasMesa } from './tareas.ts'
