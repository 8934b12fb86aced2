export { concederMedida } from './conceder-medida.ts'
export { rutasMedidas } from './rutas.ts'
export { cronogramasDe, filaVigente, vigoresDe } from './vigores.ts'
