export { concederMedida } from './conceder-medida.ts'
export { rutasMedidas } from './rutas.ts'
export { filaVigente, vigoresDe } from './vigores.ts'
