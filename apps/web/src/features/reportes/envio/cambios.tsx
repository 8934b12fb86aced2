// What this submission changes of the last version sent: totals first, then each thing, before and after.
import { contar, formatNumero, formatPesos } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../../api/consulta.ts'
import type { Respuesta } from '../../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../../app/filtros.ts'
import { Datos } from '../../../ui/datos.tsx'
import { Paginador } from '../../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import type { Clave } from '../borrador/red.ts'
import type { Resumen } from '../borrador/resumen.ts'
import { columnasCambio } from '../diferencias/columnas.tsx'
import { claveCambio } from '../diferencias/nombrar.tsx'
import type { Palabras } from '../diferencias/palabras.ts'

const RUTA = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cambios-por-enviar'
const TAMANO = 50
type Cambios = Respuesta<typeof RUTA>
type Totales = NonNullable<Cambios['antes']>

type Props = { readonly clave: Clave; readonly resumen: Resumen; readonly palabras: Palabras }

/** For a report that was sent before, in this corte. `resumen`: each saving asks again. */
export function CambiosPorEnviar({ clave, resumen, palabras }: Props) {
  const [filtros] = useFiltros()
  const peticion = consultaPaginada(RUTA, { params: clave, consulta: { pagina: paginaDe(filtros), tamano: TAMANO } })
  const cambios = useQuery({
    ...peticion,
    queryKey: [...peticion.queryKey, resumen.guardadoEn, resumen.porGuardar === 0],
    staleTime: 0,
  })
  return (
    <section className="seccion" aria-labelledby="cambios-titulo">
      <h2 id="cambios-titulo">Qué cambia frente a la última versión enviada</h2>
      {resumen.porGuardar > 0 ? (
        <p className="tenue">Hay cambios por guardar: entran en esta lista cuando queden guardados.</p>
      ) : null}
      <Datos de={cambios}>{(c) => <Lista cambios={c} palabras={palabras} />}</Datos>
    </section>
  )
}

function Lista({ cambios, palabras }: { cambios: Cambios; palabras: Palabras }) {
  const { desde, filas, total, metas, pagina, tamano, antes, despues } = cambios
  if (desde === null) return null
  if (total === 0)
    return (
      <p>
        Nada cambia: enviaría {palabras.todoIgual} de la versión {desde}.
      </p>
    )
  return (
    <>
      <p>
        {contar(total, 'cambio', 'cambios')} en {contar(metas, palabras.una, palabras.varias)} frente a la versión{' '}
        {desde}.
      </p>
      {antes && despues ? <TotalesQueCambian {...{ desde, antes, despues }} /> : null}
      <Tabla
        titulo={`Cambios frente a la versión ${desde}`}
        columnas={columnasCambio(palabras)}
        filas={filas}
        clave={claveCambio}
      />
      <Paginador pagina={pagina} tamano={tamano} total={total} que="cambios" una="cambio" />
    </>
  )
}

function TotalesQueCambian({ desde, antes, despues }: { desde: number; antes: Totales; despues: Totales }) {
  const todos = RENGLONES.map(({ nombre, de }) => ({ nombre, antes: de(antes), despues: de(despues) }))
  const distintos = todos.filter((t) => t.antes !== t.despues)
  if (distintos.length === 0)
    return <p>Los totales quedan iguales: metas con datos, evidencias, comprometido, obligado y pagado.</p>
  return (
    <Tabla
      titulo="Totales que cambian"
      columnas={columnasTotales(desde)}
      filas={distintos}
      clave={(t) => t.nombre}
      estrecha={380}
    />
  )
}

type Renglon = { readonly nombre: string; readonly antes: string; readonly despues: string }

const cuantas = (n: number) => formatNumero(String(n))
const RENGLONES: readonly { readonly nombre: string; readonly de: (t: Totales) => string }[] = [
  { nombre: 'Metas con datos', de: (t) => cuantas(t.metas) },
  { nombre: 'Evidencias', de: (t) => cuantas(t.evidencias) },
  { nombre: 'Comprometido', de: (t) => formatPesos(t.comprometido) },
  { nombre: 'Obligado', de: (t) => formatPesos(t.obligado) },
  { nombre: 'Pagado', de: (t) => formatPesos(t.pagado) },
]

function columnasTotales(desde: number): Columna<Renglon>[] {
  return [
    { clave: 'nombre', titulo: 'Total', nombra: true, celda: (t) => t.nombre },
    { clave: 'antes', titulo: `Versión ${desde}`, numero: true, celda: (t) => t.antes },
    {
      clave: 'despues',
      titulo: 'Lo que va a enviar',
      numero: true,
      celda: (t) => <strong>{t.despues}</strong>,
    },
  ]
}
