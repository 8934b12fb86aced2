// The limits of circulars that fall on a day that is not a business day: both dates, and which of them rules.
import { conDia, NOMBRES_INSTRUMENTO } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import type { Festivos } from './festivos.tsx'

type Limite = Festivos['limites'][number]

const COLUMNAS: Columna<Limite>[] = [
  {
    clave: 'actividad',
    titulo: 'Actividad',
    nombra: true,
    ancho: 'largo',
    celda: (l) => (
      <>
        {l.texto}
        <br />
        <Link
          className="menor"
          to="/calendario/$instrumento/$vigencia"
          params={{ instrumento: l.instrumento, vigencia: String(l.vigencia) }}
        >
          {NOMBRES_INSTRUMENTO[l.instrumento]}, vigencia {l.vigencia}
        </Link>
      </>
    ),
  },
  { clave: 'literal', titulo: 'La circular escribe', celda: (l) => conDia(l.literal) },
  { clave: 'habil', titulo: 'Primer día hábil', celda: (l) => conDia(l.habil) },
  {
    clave: 'rige',
    titulo: 'Rige',
    celda: (l) => <strong>{l.rige === l.literal ? 'La que escribe la circular' : 'El primer día hábil'}</strong>,
  },
]

export function Limites({ festivos: { anio, limites } }: { festivos: Festivos }) {
  return (
    <section className="seccion">
      <h2>Límites que caen en día no hábil</h2>
      {limites.length === 0 ? (
        <p>Ningún límite de {anio} cae en sábado, domingo o festivo.</p>
      ) : (
        <>
          <p className="menor tenue">
            Cada cronograma dice qué hace: deja la fecha que escribió la circular o corre al primer día hábil. Una
            excepción o una prórroga puede dar otra fecha.
          </p>
          <Tabla
            titulo={`Límites de ${anio} en día no hábil`}
            tituloOculto
            columnas={COLUMNAS}
            filas={limites}
            clave={(l) => `${l.instrumento}/${l.vigencia}/${l.actividad}`}
          />
        </>
      )}
    </section>
  )
}
