// What the entity sent of a meta: the quantity, its words, or why nothing moved; each value leads to its history.
import type { Campo } from '@kpt/domain/seguimiento'
import { formatNumero, NOMBRES_CAMPO, NOMBRES_ESTADO_META, nombreOds } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { Definiciones } from '../../ui/definiciones.tsx'
import { direccionAvance } from './direccion.ts'
import { EnlaceHistoria } from './enlace-historia.tsx'
import { LISTA_METAS } from './grupos.tsx'
import type { AvanceMeta, Clave } from './tipos.ts'

type Props = { readonly clave: Clave; readonly meta: AvanceMeta }

export function ReportadoMeta({ clave, meta }: Props) {
  return (
    <section className="seccion">
      <h2>Qué reportó la entidad</h2>
      <Definiciones
        lista={[
          { nombre: 'Estado', valor: NOMBRES_ESTADO_META[meta.estado] },
          { nombre: 'Ejecutado en la vigencia', valor: <Ejecutado meta={meta} /> },
          { nombre: 'Línea', valor: <Grupo clave={clave} texto={nombreLinea(meta)} grupo={meta.linea} /> },
          { nombre: 'Sector', valor: <Sector clave={clave} meta={meta} /> },
          { nombre: 'ODS', valor: <Ods clave={clave} ods={meta.ods} /> },
        ]}
      />
      {meta.sinAvance ? <Texto meta={meta.meta} campo="sin_avance" texto={meta.sinAvance} /> : null}
      {meta.observacion ? (
        <Texto meta={meta.meta} campo="observacion" texto={meta.observacion} />
      ) : (
        <p className="tenue">La entidad no escribió observación.</p>
      )}
    </section>
  )
}

function Ejecutado({ meta: { meta, ejecutado, unidad } }: { meta: AvanceMeta }) {
  return (
    <EnlaceHistoria meta={meta} campo="ejecutado">
      <span className="numero">
        {ejecutado === null ? 'En blanco' : `${formatNumero(ejecutado)} (${unidad.toLowerCase()})`}
      </span>
    </EnlaceHistoria>
  )
}

function Texto({ meta, campo, texto }: { meta: string; campo: Campo; texto: string }) {
  return (
    <div className="pila pila--2">
      <h3>{campo === 'sin_avance' ? 'Sin avance en el periodo: motivo' : NOMBRES_CAMPO[campo]}</h3>
      <blockquote className="cita">{texto}</blockquote>
      <p>
        <EnlaceHistoria meta={meta} campo={campo}>
          Ver su historia
        </EnlaceHistoria>
      </p>
    </div>
  )
}

type PropsGrupo = {
  readonly clave: Clave
  readonly texto: string
  readonly grupo: string
  readonly dimension?: 'sector' | 'ods'
}

function Grupo({ clave, texto, grupo, dimension }: PropsGrupo) {
  return (
    <Link to={direccionAvance(clave)} search={{ dimension, grupo }} hash={LISTA_METAS}>
      {texto}
    </Link>
  )
}

/** The wire carries its code; its name is the catalogue's, as the meta of the plan tells it. */
function Sector({ clave, meta: { sector, meta, planVersion } }: Props) {
  const { data } = useQuery(
    consulta('GET /api/entidades/:entidad/plan/metas/:meta', {
      params: { entidad: clave.entidad, meta },
      consulta: { version: String(planVersion) },
    }),
  )
  if (!sector) return 'Sin sector'
  const nombre = data?.catalogo.find((c) => c.nivel === 'sector' && c.codigo === sector)?.nombre
  return <Grupo clave={clave} texto={nombre ? `${sector}. ${nombre}` : sector} grupo={sector} dimension="sector" />
}

function Ods({ clave, ods }: { clave: Clave; ods: string | null }) {
  if (!ods) return 'Sin ODS'
  const nombre = nombreOds(ods)
  return <Grupo clave={clave} texto={nombre ? `${ods}. ${nombre}` : ods} grupo={ods} dimension="ods" />
}

function nombreLinea({ linea, lineaNombre }: AvanceMeta): string {
  return lineaNombre && lineaNombre !== linea ? `${linea}. ${lineaNombre}` : linea
}
