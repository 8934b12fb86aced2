export { conMeta, type Muestra, planDeMuestra } from '../features/demostracion/index.ts'
