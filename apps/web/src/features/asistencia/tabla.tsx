// Assistance given, row by row: what, to whom, who attended, and what supports it.
import { contar, formatFecha, NOMBRES_CLASE_ASISTENCIA } from '@kpt/textos'
import { Chip } from '../../ui/chip.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Adjuntos } from './adjuntos.tsx'
import { Anular } from './anular.tsx'
import type { Asistencia } from './tipos.ts'

const POCAS = 3

/** `anulan`: whoever looks is of the team that gave them. */
export function TablaAsistencias({ filas, anulan = false }: { filas: readonly Asistencia[]; anulan?: boolean }) {
  return (
    <Tabla titulo="Asistencias técnicas" tituloOculto columnas={columnasDe(anulan)} filas={filas} clave={(a) => a.id} />
  )
}

function columnasDe(anulan: boolean): Columna<Asistencia>[] {
  return [
    { clave: 'tema', titulo: 'Tema', nombra: true, ancho: 'largo', celda: (a) => <Tema asistencia={a} /> },
    { clave: 'fecha', titulo: 'Fecha', celda: (a) => formatFecha(a.fecha) },
    { clave: 'clase', titulo: 'Clase', celda: (a) => NOMBRES_CLASE_ASISTENCIA[a.clase] },
    { clave: 'entidades', titulo: 'Entidades', celda: (a) => <Entidades entidades={a.entidades} /> },
    {
      clave: 'personas',
      titulo: 'Asistieron',
      celda: ({ personas }) =>
        personas.length === 0 ? <span className="tenue">Sin anotar</span> : personas.join('; '),
    },
    { clave: 'adjuntos', titulo: 'Adjuntos', celda: (a) => <Adjuntos asistencia={a} agrega={anulan && !a.anulada} /> },
    ...(anulan ? [{ clave: 'anular', titulo: 'Anular', celda: (a: Asistencia) => <Anular asistencia={a} /> }] : []),
  ]
}

function Tema({ asistencia: { tema, detalle, brindadaPor, autor, anulada } }: { asistencia: Asistencia }) {
  return (
    <>
      {tema}
      {anulada ? (
        <span className="bloque">
          <Chip tono="quieto" icono="raya">
            Anulada
          </Chip>{' '}
          {anulada.motivo}
        </span>
      ) : null}
      {detalle ? <span className="bloque menor">{detalle}</span> : null}
      <span className="bloque tenue menor">
        La brindó {brindadaPor}; la anotó {autor.nombre}
      </span>
    </>
  )
}

function Entidades({ entidades }: Pick<Asistencia, 'entidades'>) {
  if (entidades.length <= POCAS) return entidades.map((e) => e.nombre).join(', ')
  return (
    <details>
      <summary>{contar(entidades.length, 'entidad', 'entidades')}</summary>
      {entidades.map((e) => e.nombre).join(', ')}
    </details>
  )
}
