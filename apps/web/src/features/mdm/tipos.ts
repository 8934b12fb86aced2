import type { Respuesta } from '../../api/tipos.ts'

export type Corrida = Respuesta<'GET /api/mdm/corridas'>['filas'][number]
export type CorridaVista = Respuesta<'GET /api/mdm/corridas/:corrida'>
export type Posicion = Respuesta<'GET /api/mdm/corridas/:corrida/puestos'>['filas'][number]
export type Puntos = Respuesta<'GET /api/mdm/corridas/:corrida/puntos'>
export type Punto = Puntos['puntos'][number]
export type Traza = Respuesta<'GET /api/mdm/corridas/:corrida/entidades/:entidad'>
export type ComponenteTraza = Traza['componentes'][number]
export type DimensionTraza = ComponenteTraza['dimensiones'][number]
export type IndicadorTraza = DimensionTraza['indicadores'][number]
export type Procede = IndicadorTraza['columnas'][number]
export type RecetaVista = Respuesta<'GET /api/mdm/recetas/:clave/:version'>
export type Receta = RecetaVista['receta']
