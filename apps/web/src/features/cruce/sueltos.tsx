// What found nobody, on either side, and why.
import type { MotivoSoloAlla, MotivoSoloAqui } from '@kpt/domain/cruce'
import { FRASES_SOLO_ALLA, FRASES_SOLO_AQUI } from '@kpt/textos'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { cifra } from './cifra.ts'
import { NombresMetas } from './nombres-metas.tsx'
import type { Renglon } from './red.ts'

export function TablaSueltos({ filas, enPlan }: { filas: readonly Renglon[]; enPlan: boolean }) {
  const titulo = enPlan ? 'Metas que no encontraron nada en el libro' : 'Renglones que no encontraron meta'
  return (
    <Tabla titulo={titulo} tituloOculto columnas={enPlan ? DEL_PLAN : DEL_LIBRO} filas={filas} clave={(r) => r.id} />
  )
}

const BPIN: Columna<Renglon> = { clave: 'bpin', titulo: 'BPIN', celda: (r) => r.bpin ?? 'Sin BPIN' }

const DEL_PLAN: Columna<Renglon>[] = [
  { clave: 'meta', titulo: 'Meta', nombra: true, ancho: 'largo', celda: (r) => <NombresMetas metas={r.metas} /> },
  BPIN,
  { clave: 'motivo', titulo: 'Por qué', celda: (r) => FRASES_SOLO_AQUI[r.motivo as MotivoSoloAqui] },
]

const DEL_LIBRO: Columna<Renglon>[] = [
  { clave: 'fila', titulo: 'Fila', numero: true, celda: (r) => r.filas.join(', ') },
  { clave: 'texto', titulo: 'Renglón', nombra: true, ancho: 'largo', celda: (r) => r.texto },
  BPIN,
  {
    clave: 'obligado',
    titulo: 'Obligado o ejecutado',
    numero: true,
    celda: (r) =>
      r.valores.obligado === undefined
        ? cifra('ejecutado', r.valores.ejecutado ?? null)
        : cifra('obligado', r.valores.obligado),
  },
  { clave: 'motivo', titulo: 'Por qué', celda: (r) => FRASES_SOLO_ALLA[r.motivo as MotivoSoloAlla] },
]
