// The screens of the measurement that are not its results nor an entity's trace, in one file of the build: the list of routes, which the first
// load of everybody carries, names one file and not four.
export { PantallaCompararEntidades } from './comparar.tsx'
export { PantallaMedicionDeEntidad } from './de-entidad.tsx'
export { PantallaMediciones } from './lista.tsx'
export { PantallaMetodologia } from './metodologia.tsx'
