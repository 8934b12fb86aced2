// Where a calendar is built or amended: its circular, its cortes, its rows, and what each still lacks.
import { type EntradaBorrador, filaDelHallazgo, revisarBorrador } from '@kpt/domain/calendario'
import type { Hallazgo } from '@kpt/domain/shared'
import { contar, formatInstante, fraseHallazgoBorrador, NOMBRES_EFECTO } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { consultas } from '../../app/consultas.ts'
import { nombreInstrumento } from '../../app/nombres.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Cabeza } from './cabeza.tsx'
import { DescartarBorrador } from './descartar.tsx'
import { Filas } from './filas.tsx'
import { PegarTabla } from './pegar.tsx'
import { MIGAS, SoloQuienPublica } from './permiso.tsx'
import { type EstadoGuardado, entradaDe, type Guardado, useTrabajo } from './trabajo.ts'
import './circulares.css'

export function PantallaBorrador() {
  const { instrumento, vigencia } = useParams({ from: '/calendario/borradores/$instrumento/$vigencia' })
  const params = { instrumento: instrumento as EntradaBorrador['de']['instrumento'], vigencia: Number(vigencia) }
  const ver = useQuery({
    ...consulta('GET /api/calendario/borradores/:instrumento/:vigencia', { params }),
    ...{ refetchOnWindowFocus: false, refetchOnReconnect: false, gcTime: 0 },
  })
  return (
    <Pantalla
      titulo={`${nombreInstrumento(instrumento)}, vigencia ${vigencia}`}
      antetitulo="Cronograma en construcción"
      migas={MIGAS}
    >
      <SoloQuienPublica>
        <Datos de={ver}>{(g) => <Construir key={g.version} params={params} guardado={g} />}</Datos>
      </SoloQuienPublica>
    </Pantalla>
  )
}

type Props = { readonly params: EntradaBorrador['de']; readonly guardado: Guardado }

function Construir({ params, guardado }: Props) {
  const trabajo = useTrabajo(params, guardado)
  const ir = useNavigate()
  const { contenido, circular } = trabajo
  const hallazgos = revisarBorrador(entradaDe(params, trabajo, guardado))
  const errores = hallazgos.filter((h) => h.gravedad === 'error')
  const generales = errores.filter((h) => filaDelHallazgo(h) === null)
  const verPrevia = async () => {
    if ((await trabajo.guardar()) === null) return
    await consultas.invalidateQueries()
    const destino = { instrumento: params.instrumento, vigencia: String(params.vigencia) }
    await ir({ to: '/calendario/borradores/$instrumento/$vigencia/previa', params: destino })
  }
  return (
    <>
      <p className="tenue">
        {NOMBRES_EFECTO[contenido.efecto]}. Último cambio: {guardado.quien}, {formatInstante(Date.parse(guardado.en))}
      </p>
      {guardado.publicadaAntes ? (
        <Aviso
          tono="alerta"
          titulo={`La circular ${guardado.publicadaAntes} se publicó mientras se construía este borrador`}
        >
          <p>Descarte este borrador y empiece otro sobre lo que rige ahora.</p>
        </Aviso>
      ) : null}
      <Conflicto estado={trabajo.estado} error={trabajo.error} />
      <Cabeza trabajo={trabajo} nuevo={guardado.previo === null} hallazgos={generales} />
      {circular?.disponible === false ? (
        <Aviso tono="nota" titulo="De esta circular solo consta que existió">
          <p>Se publica sin actividades: sus fechas no se inventan, y el cronograma queda como no disponible.</p>
        </Aviso>
      ) : (
        <>
          <PegarTabla de={params} trabajo={trabajo} />
          <Filas trabajo={trabajo} publicadas={clavesPublicadas(guardado)} hallazgos={hallazgos} />
        </>
      )}
      <section className="seccion">
        <Faltan errores={errores} />
        <p className="acciones">
          <Boton variante="principal" onClick={() => void verPrevia()} ocupado={trabajo.estado === 'guardando'}>
            Ver qué cambia antes de publicar
          </Boton>
          <DescartarBorrador params={params} guardar={trabajo.guardar} />
          <span role="status" className="tenue">
            {FRASES[trabajo.estado]}
          </span>
        </p>
      </section>
    </>
  )
}

const FRASES: Record<EstadoGuardado, string> = {
  guardado: 'Guardado',
  pendiente: 'Sin guardar todavía',
  guardando: 'Guardando…',
  cambio: 'Sin guardar: otra persona guardó antes',
  error: 'No se pudo guardar',
}

function clavesPublicadas({ previo }: Guardado): ReadonlySet<string> {
  return new Set(previo?.actos.flatMap((acto) => acto.actividades.map((fila) => fila.clave)) ?? [])
}

function Conflicto({ estado, error }: { estado: EstadoGuardado; error: Error | null }) {
  if (error === null) return null
  return (
    <Aviso tono="error" vivo>
      <p>{error.message}</p>
      {estado === 'cambio' ? (
        <p>
          <Boton onClick={() => void consultas.invalidateQueries()}>Cargar lo guardado</Boton>
        </p>
      ) : null}
    </Aviso>
  )
}

/** What the whole lacks, beside what each row says of itself. */
function Faltan({ errores }: { errores: readonly Hallazgo[] }) {
  if (errores.length === 0) return <p>No le falta nada para publicarse.</p>
  const filas = [...new Set(errores.map(filaDelHallazgo).filter((i) => i !== null))]
  const generales = errores.filter((h) => filaDelHallazgo(h) === null)
  return (
    <>
      <h2>Lo que falta</h2>
      <ul className="pila pila--2 faltas">
        {generales.map((h) => (
          <li key={`${h.regla}${h.ruta.campo}`}>{fraseHallazgoBorrador(h)}</li>
        ))}
        {filas.map((i) => (
          <li key={i}>
            <IrAFila i={i} faltan={errores.filter((h) => filaDelHallazgo(h) === i).length} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Opens the row and takes there: the address of the page does not change. */
function IrAFila({ i, faltan }: { i: number; faltan: number }) {
  return (
    <Boton
      variante="texto"
      onClick={() => {
        const detalle = document.querySelector<HTMLDetailsElement>(`#fila-${i} details`)
        detalle?.setAttribute('open', '')
        detalle?.querySelector('summary')?.focus()
      }}
    >
      Actividad {i + 1}: {contar(faltan, 'cosa por revisar', 'cosas por revisar')}
    </Boton>
  )
}
