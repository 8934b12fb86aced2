// A reminder as a row: of whom, what it said, to whom it went and what became of it.
import {
  formatFecha,
  formatInstante,
  NOMBRES_DESTINO_RECORDATORIO,
  NOMBRES_ENTREGA,
  NOMBRES_RECORDATORIO,
  nombreCorte,
  textoSinEfecto,
} from '@kpt/textos'
import type { Respuesta } from '../../api/tipos.ts'
import { Chip, type IconoChip, type TonoChip } from '../../ui/chip.tsx'
import type { Columna } from '../../ui/tabla.tsx'

type Recordatorio = Respuesta<'GET /api/recordatorios'>['filas'][number]
export type Entrega = Recordatorio['entrega']

const ASPECTOS: Record<Entrega, { readonly tono: TonoChip; readonly icono: IconoChip }> = {
  enviado: { tono: 'bien', icono: 'enviado' },
  pendiente: { tono: 'nota', icono: 'reloj' },
  muerto: { tono: 'mal', icono: 'mal' },
  sin_destino: { tono: 'alerta', icono: 'alerta' },
}

export function ChipEntrega({ entrega }: { readonly entrega: Entrega }) {
  return <Chip {...ASPECTOS[entrega]}>{NOMBRES_ENTREGA[entrega]}</Chip>
}

export const COLUMNAS: Columna<Recordatorio>[] = [
  {
    clave: 'entidad',
    titulo: 'Entidad',
    nombra: true,
    celda: ({ entidad }) => (
      <>
        {entidad.nombre}
        <br />
        <span className="tenue menor">
          {entidad.tipo === 'departamento' ? 'Departamento' : entidad.departamentoNombre}
        </span>
      </>
    ),
  },
  {
    clave: 'que',
    titulo: 'Qué se recordó',
    ancho: 'largo',
    celda: (r) => (
      <>
        <strong>{NOMBRES_RECORDATORIO[r.clase]}</strong>
        {r.ajustes ? ' (ajustes pedidos)' : ''}
        <br />
        <span className="tenue menor">
          {nombreCorte(r)}. Último día: {formatFecha(r.limite)}
        </span>
        {r.sinEfecto ? <p>{textoSinEfecto(r.sinEfecto)}</p> : null}
      </>
    ),
  },
  {
    clave: 'para',
    titulo: 'A quién',
    celda: (r) => (
      <>
        {NOMBRES_DESTINO_RECORDATORIO[r.destino]}
        {r.para === null ? null : (
          <>
            <br />
            <span className="tenue menor direccion">{r.para}</span>
          </>
        )}
      </>
    ),
  },
  { clave: 'en', titulo: 'Cuándo', celda: (r) => formatInstante(Date.parse(r.en)) },
  { clave: 'entrega', titulo: 'Entrega', celda: (r) => <ChipEntrega entrega={r.entrega} /> },
]
