export { rutasMedidas } from './rutas.ts'
