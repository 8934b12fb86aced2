import { contar, formatFecha, NOMBRES_PRIORIDAD_AYUDA } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { Chip } from '../../ui/chip.tsx'
import type { Columna } from '../../ui/tabla.tsx'
import { ChipAyuda } from './chip-ayuda.tsx'
import { type EnCola, nombreDeReporte } from './tipos.ts'

export const COLUMNAS_MESA: readonly Columna<EnCola>[] = [
  {
    clave: 'asunto',
    titulo: 'Solicitud',
    nombra: true,
    ancho: 'largo',
    celda: (a) => (
      <>
        <Link className="enlace-fila" to="/ayudas/$numero" params={{ numero: a.numero }}>
          {a.asunto}
        </Link>
        <span className="bloque tenue menor">{a.numero}</span>
      </>
    ),
  },
  {
    clave: 'quien',
    titulo: 'Pide',
    celda: (a) => (
      <>
        {a.persona}
        <span className="bloque tenue menor">{a.organismo}</span>
      </>
    ),
  },
  { clave: 'plazo', titulo: 'Plazo', celda: (a) => <Plazo ayuda={a} /> },
  {
    clave: 'espera',
    titulo: 'Espera',
    celda: (a) => (a.espera === 0 ? 'Desde hoy' : contar(a.espera, 'día hábil', 'días hábiles')),
  },
  {
    clave: 'estado',
    titulo: 'Estado',
    celda: (a) => (
      <>
        <ChipAyuda estado={a.estado} enMesa />
        <span className="bloque tenue menor">
          {a.trasladadaA ?? (a.asignada?.mia ? 'La tiene usted' : (a.asignada?.nombre ?? ''))}
        </span>
      </>
    ),
  },
]

function Plazo({ ayuda: { prioridad, limite, reporte } }: { ayuda: EnCola }) {
  if (!reporte) return <span className="tenue">Sin plazo</span>
  return (
    <>
      {prioridad === 'ordinaria' ? null : (
        <Chip tono={prioridad === 'ultimo_dia' ? 'mal' : 'alerta'} icono="reloj">
          {NOMBRES_PRIORIDAD_AYUDA[prioridad]}
        </Chip>
      )}
      <span className="bloque menor">
        {nombreDeReporte(reporte)}
        {limite ? `: ${formatFecha(limite)}` : ''}
      </span>
    </>
  )
}
