// How many of those obligated reported, in time or late, and how many are silent. Every count opens the entities behind it.
import { formatPorcentaje } from '@kpt/textos'
import { Barra } from '../../ui/barra.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { BarraApilada } from './barra-apilada.tsx'
import { Cuantas } from './cuantas.tsx'
import { parte, reportaron, situacionesDe } from './hechos.ts'
import type { Cuenta } from './tipos.ts'

type Situacion = ReturnType<typeof situacionesDe>[number]

export function QuienReporto({ total }: { total: Cuenta }) {
  const columnas: Columna<Situacion>[] = [
    {
      clave: 'situacion',
      titulo: 'Situación',
      nombra: true,
      celda: (s) => (
        <>
          <span className={`muestra muestra--${s.hecho}`} aria-hidden="true" />
          {s.nombre}
        </>
      ),
    },
    {
      clave: 'entidades',
      titulo: 'Entidades',
      numero: true,
      celda: (s) => <Cuantas cuantas={total[s.cuenta]} que={s.nombre.toLowerCase()} filtro={{ hecho: s.hecho }} />,
    },
    {
      clave: 'parte',
      titulo: '% de las obligadas',
      numero: true,
      celda: (s) => formatPorcentaje(parte(total[s.cuenta], total)),
    },
  ]
  return (
    <section className="seccion" aria-labelledby="quien-reporto">
      <h2 id="quien-reporto">Quién reportó</h2>
      <BarraApilada cuenta={total} alta />
      <Tabla
        titulo="Entidades obligadas por situación"
        tituloOculto
        columnas={columnas}
        filas={situacionesDe(total)}
        clave={(s) => s.hecho}
        estrecha={300}
        pie={['Obligadas', <Cuantas key="todas" cuantas={total.obligadas} que="obligadas" filtro={{}} />, '100 %']}
      />
      <Validado total={total} />
    </section>
  )
}

function Validado({ total }: { total: Cuenta }) {
  const base = reportaron(total)
  return (
    <div className="pila pila--2">
      <h3>Validado</h3>
      {base === 0 ? (
        <p className="tenue">Todavía no hay reportes enviados que validar.</p>
      ) : (
        <>
          <Barra fraccion={total.validado / base} figura={formatPorcentaje(total.validado / base)} tono="bien" />
          <p className="tenue">
            <Cuantas cuantas={total.validado} que="validadas" filtro={{ version: 'validada' }} /> de{' '}
            <Cuantas cuantas={base} que="con reporte enviado" filtro={{ version: 'enviada' }} /> con reporte enviado. Lo
            demás está «enviado, sin validar».
          </p>
        </>
      )}
    </div>
  )
}
