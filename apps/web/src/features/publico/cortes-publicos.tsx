// Corte by corte: whether the entity reported in time, and how far it had gone.
import { formatFecha, formatInstante, formatPorcentaje } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { ChipHecho } from '../../app/chips.tsx'
import { nombreClaseCorte } from '../../app/nombres.ts'
import { Barra } from '../../ui/barra.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import type { ComoVa, CortePublico } from './como-va.tsx'

const columnasDe = (entidad: string): Columna<CortePublico>[] => [
  {
    clave: 'corte',
    titulo: 'Corte',
    nombra: true,
    celda: (c) => (
      <>
        {c.vigencia}, corte {c.corte}
        <br />
        <span className="tenue">
          {nombreClaseCorte(c.clase)}: datos hasta el {formatFecha(c.fechaDatos)}
        </span>
      </>
    ),
  },
  { clave: 'limite', titulo: 'Límite', celda: (c) => (c.limite ? formatFecha(c.limite) : 'No lo fija') },
  {
    clave: 'hecho',
    titulo: 'Cumplimiento',
    celda: (c) => (
      <>
        <ChipHecho hecho={c.hecho} />
        {c.enviadoEn ? <span className="bloque menor tenue">{formatInstante(Date.parse(c.enviadoEn))}</span> : null}
      </>
    ),
  },
  { clave: 'fisico', titulo: 'Físico, vigencia', celda: (c) => <Cifra corte={c} cual="fisico" /> },
  { clave: 'financiero', titulo: 'Financiero, vigencia', celda: (c) => <Cifra corte={c} cual="financiero" /> },
  {
    clave: 'certificado',
    titulo: 'Certificado',
    celda: (c) => (
      <Link
        className="enlace-fila"
        to="/verificar/$recibo"
        params={{ recibo: `KPT-C-S-${entidad}-${c.vigencia}-${c.corte}` }}
      >
        Certificado
        <span className="solo-lector">
          {' '}
          del corte {c.corte} de {c.vigencia}
        </span>
      </Link>
    ),
  },
]

export function CortesPublicos({ cortes, entidad: { codigo } }: Pick<ComoVa, 'cortes' | 'entidad'>) {
  const sinRegistro = cortes.filter((c) => c.hecho === 'sin_registro')
  return (
    <section className="seccion" aria-labelledby="cada-corte">
      <h2 id="cada-corte">Qué ha reportado</h2>
      <Lista
        entidad={codigo}
        titulo="Cada corte, del más reciente al más antiguo"
        cortes={cortes.filter((c) => c.hecho !== 'sin_registro')}
      />
      {sinRegistro.length > 0 ? (
        <Desplegable titulo={`Cortes anteriores a este sistema (${sinRegistro.length})`}>
          <p>
            Sus plazos pasaron antes de que este sistema recibiera reportes: de ellos no sabe si la entidad cumplió.
          </p>
          <Lista entidad={codigo} titulo="Cortes anteriores a este sistema" cortes={sinRegistro} />
        </Desplegable>
      ) : null}
    </section>
  )
}

type PropsLista = { readonly entidad: string; readonly titulo: string; readonly cortes: readonly CortePublico[] }

function Lista({ entidad, titulo, cortes }: PropsLista) {
  return (
    <Tabla
      titulo={titulo}
      tituloOculto
      columnas={columnasDe(entidad)}
      filas={cortes}
      clave={(c) => `${c.vigencia}/${c.corte}`}
    />
  )
}

function Cifra({ corte, cual }: { corte: CortePublico; cual: 'fisico' | 'financiero' }) {
  if (corte.avance === null) return <span className="tenue">{corte.enviadoEn ? 'Sin validar' : '—'}</span>
  const valor = corte.avance[cual]
  return valor === null ? (
    <span className="tenue">Nada programado</span>
  ) : (
    <Barra fraccion={valor} figura={formatPorcentaje(valor)} />
  )
}
