// One book crossed with the report: being read, of whom it is, what coincides, what is shared and what found nobody, and why.
import type { RechazoCruce } from '@kpt/domain/cruce'
import {
  contar,
  formatFecha,
  formatPesos,
  formatPorcentaje,
  fraseAvisoCruce,
  fraseRechazoCruce,
  NOMBRES_FORMA_CRUCE,
} from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { useNombreEntidad } from '../../app/entidad.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Barra } from '../../ui/barra.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { Pestanas } from '../../ui/pestanas.tsx'
import type { Clave } from '../reportes/borrador/red.ts'
import { direccionReporte } from '../reportes/direccion.ts'
import { migasReporte } from '../reportes/migas.ts'
import { direccionCruces } from './direccion.ts'
import { EstadoCruce } from './estado-cruce.tsx'
import { RenglonesCruce } from './renglones.tsx'
import './cruce.css'

const RUTA = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces/:cruce'
type CruceVisto = Respuesta<typeof RUTA>
export type Hallado = NonNullable<CruceVisto['hallado']>
export type ClaveCruce = Clave & { readonly cruce: number }

const ENTRE_MIRADAS = 1000

export function PantallaCruce() {
  const { cruce, ...clave } = useParams({ strict: false }) as Clave & { readonly cruce: string }
  const suya: ClaveCruce = { ...clave, cruce: Number(cruce) }
  const nombre = useNombreEntidad(clave.entidad)
  const visto = useQuery({
    ...consulta(RUTA, { params: suya }),
    refetchInterval: ({ state }) => (['en_cola', 'leyendo'].includes(state.data?.estado ?? '') ? ENTRE_MIRADAS : false),
  })
  return (
    <Pantalla
      titulo={visto.data ? `Libro «${visto.data.nombre}»` : 'Libro cruzado'}
      de={nombre}
      migas={[...migasReporte(clave, nombre, true), { texto: 'Traer de CUIPO', a: direccionCruces(clave) }]}
      acciones={<EnlaceBoton to={direccionReporte(clave)}>Ir al reporte</EnlaceBoton>}
    >
      <Datos de={visto}>
        {(v) => (
          <>
            <p>
              <EstadoCruce estado={v.estado} />
            </p>
            {v.hallado ? (
              <Resultado clave={suya} visto={v} hallado={v.hallado} />
            ) : (
              <SinResultado clave={clave} visto={v} />
            )}
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

function SinResultado({ clave, visto: { estado, progreso, rechazo } }: { clave: Clave; visto: CruceVisto }) {
  if (estado === 'en_cola' || estado === 'leyendo')
    return (
      <div className="pila" role="status">
        <Barra etiqueta="Lectura del libro" fraccion={progreso ?? 0} figura={formatPorcentaje(progreso ?? 0, 0)} />
        <p className="tenue">Puede salir de esta página: la lectura sigue y la encontrará aquí.</p>
      </div>
    )
  return (
    <>
      <Aviso tono={rechazo ? 'error' : 'alerta'} {...(rechazo ? { titulo: 'Este libro no se puede cruzar' } : {})}>
        <p>{rechazo ? fraseDe(rechazo) : 'El libro no terminó de llegar o su lectura falló. Cárguelo otra vez.'}</p>
      </Aviso>
      <p>
        <EnlaceBoton to={direccionCruces(clave)} variante="principal">
          Cargar otro libro
        </EnlaceBoton>
      </p>
    </>
  )
}

function fraseDe({ codigo, detalles }: NonNullable<CruceVisto['rechazo']>): string {
  return codigo.startsWith('libro_')
    ? 'El archivo no se pudo abrir como un libro de Excel. Expórtelo otra vez del CHIP y cárguelo sin cambiarlo.'
    : fraseRechazoCruce(codigo as RechazoCruce, detalles)
}

function Resultado({ clave, visto, hallado }: { clave: ClaveCruce; visto: CruceVisto; hallado: Hallado }) {
  const [{ ver = 'coinciden' }] = useFiltros()
  const { cuentas } = hallado
  const pestanas = [
    { ver: 'coinciden', texto: 'Coinciden', cuenta: cuentas.coinciden },
    { ver: 'compartidas', texto: 'De varias metas', cuenta: cuentas.compartidas },
    { ver: 'solo_aqui', texto: 'Solo en el plan', cuenta: cuentas.soloAqui },
    { ver: 'solo_alla', texto: 'Solo en el libro', cuenta: cuentas.soloAlla },
  ]
  return (
    <>
      <DeQuienEs visto={visto} hallado={hallado} />
      <Pestanas
        etiqueta="Partes del cruce"
        pestanas={pestanas.map((p) => ({ ...p, a: '.', busqueda: { ver: p.ver }, activa: p.ver === ver }))}
      />
      <RenglonesCruce clave={clave} hallado={hallado} ver={ver} />
    </>
  )
}

/** Whether it is the right book, before anything is taken. */
function DeQuienEs({
  visto,
  hallado: { cabeza, avisos, renglones, compartido, sinDecidir },
}: {
  visto: CruceVisto
  hallado: Hallado
}) {
  return (
    <section className="pila" aria-label="De qué libro se trata">
      <Definiciones
        lista={[
          { nombre: 'Es de', valor: visto.forma ? NOMBRES_FORMA_CRUCE[visto.forma] : '' },
          ...(cabeza?.nombre ? [{ nombre: 'Entidad', valor: cabeza.nombre }] : []),
          ...(cabeza?.hasta ? [{ nombre: 'Acumula hasta', valor: formatFecha(cabeza.hasta) }] : []),
          ...(cabeza?.envio
            ? [{ nombre: 'Envío al CHIP', valor: `${cabeza.envio}, recibido ${cabeza.recepcion ?? ''}` }]
            : []),
          { nombre: 'Se leyeron', valor: contar(renglones, 'renglón', 'renglones') },
        ]}
      />
      {avisos.map(({ codigo, detalles }) => (
        <Aviso key={`${codigo}${detalles.fila ?? ''}`} tono="alerta">
          <p>{fraseAvisoCruce(codigo, detalles)}</p>
        </Aviso>
      ))}
      {sinDecidir.cuantas > 0 ? (
        <Aviso tono="nota">
          <p>
            {contar(sinDecidir.cuantas, 'valor es de varias metas y está', 'valores son de varias metas y están')} sin
            decidir{obligados(sinDecidir.obligado)}. Mientras usted no{' '}
            {sinDecidir.cuantas === 1
              ? 'lo reparta ni lo deje compartido, no cuenta'
              : 'los reparta ni los deje compartidos, no cuentan'}{' '}
            en ninguna cifra.
          </p>
        </Aviso>
      ) : null}
      {compartido.cuantas > 0 ? (
        <Aviso tono="nota">
          <p>
            {contar(compartido.cuantas, 'valor queda compartido', 'valores quedan compartidos')} entre varias metas
            {obligados(compartido.obligado)}. Se suma una sola vez en el plan y en cada grupo que tenga todas esas
            metas; en los demás se muestra aparte, como «compartido con otras metas».
          </p>
        </Aviso>
      ) : null}
    </section>
  )
}

function obligados(pesos: string): string {
  return pesos === '0' ? '' : ` (${formatPesos(pesos)} obligados)`
}
