// Plan plurianual de inversiones: what the plan costs by línea, programme, source and vigencia. Exact pesos; made to be printed and exported.
import { contar, formatNumero } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { DescargaPlurianual } from './descarga.tsx'
import { type Plurianual, RUTA_PLURIANUAL, rotulo } from './documento.ts'
import { SeccionSgr } from './sgr.tsx'
import { PorLinea, TablaSumas } from './tablas.tsx'
import './plurianual.css'

type Props = { readonly entidad: string; readonly version: string | undefined }

export function SeccionPlurianual({ entidad, version }: Props) {
  const plurianual = useQuery(consulta(RUTA_PLURIANUAL, { params: { entidad }, consulta: { version } }))
  return (
    <Datos de={plurianual}>
      {(datos) =>
        datos.total === '0' && datos.sgr.total === '0' ? (
          <Vacio titulo="El plan aún no tiene recursos">
            <p>El plan plurianual se arma con los recursos de cada meta, por fuente y vigencia.</p>
          </Vacio>
        ) : (
          <Contenido entidad={entidad} datos={datos} />
        )
      }
    </Datos>
  )
}

function Contenido({ entidad, datos }: { entidad: string; datos: Plurianual }) {
  const { vigencias } = datos
  const lineas = datos.lineas.map((l) => ({ ...l, clave: l.consecutivo, rotulo: rotulo(l.consecutivo, l.nombre, '—') }))
  const fuentes = datos.fuentes.map((f) => ({ ...f, rotulo: f.nombre }))
  return (
    <>
      <Cabeza datos={datos} />
      <section className="seccion pila" aria-labelledby="ppi-lineas">
        <h2 id="ppi-lineas">Por línea, en pesos</h2>
        <TablaSumas titulo="Recursos por línea, en pesos" que="Línea" filas={lineas} total={datos} {...{ vigencias }} />
      </section>
      <section className="seccion pila" aria-labelledby="ppi-fuentes">
        <h2 id="ppi-fuentes">Por fuente, en pesos</h2>
        <TablaSumas
          titulo="Recursos por fuente, en pesos"
          que="Fuente"
          filas={fuentes}
          total={datos}
          vigencias={vigencias}
        />
      </section>
      <Detalle datos={datos} />
      <SeccionSgr sgr={datos.sgr} />
      <DescargaPlurianual entidad={entidad} datos={datos} />
    </>
  )
}

function Cabeza({ datos }: { datos: Plurianual }) {
  const { brechaDeRedondeo: brecha, fueraDelPeriodo } = datos
  return (
    <div className="pila">
      <p>
        Inversión del periodo, sin regalías: <strong className="numero">{`$\u00a0${formatNumero(datos.total)}`}</strong>
        , de {contar(datos.metas, 'meta', 'metas')}. Según la versión {datos.version} del plan
        {datos.finalizada ? '' : ', que aún no está finalizada'}.
      </p>
      <p className="tenue">
        Se calcula con los recursos de cada meta. Los pesos van exactos, con los decimales que traiga el plan.
        {brecha === '0'
          ? null
          : ` Redondeadas al peso, como en el resumen del plan, las líneas suman ${formatNumero(brecha.replace('-', ''))} ${
              brecha.startsWith('-') ? 'menos' : 'más'
            } que el total.`}
      </p>
      {fueraDelPeriodo === '0' ? null : (
        <Aviso tono="alerta" titulo="Hay recursos en años que no son del periodo">
          Son <span className="numero">{`$\u00a0${formatNumero(fueraDelPeriodo)}`}</span>. Ninguna suma los incluye.{' '}
          <Link to="." search={{ seccion: 'hallazgos' }}>
            Ver los hallazgos
          </Link>
        </Aviso>
      )}
      <p className="no-imprimir">
        <Boton onClick={() => window.print()}>Imprimir</Boton>
      </p>
    </div>
  )
}

/** Programmes of each línea; their sources, when somebody asks. */
function Detalle({ datos }: { datos: Plurianual }) {
  const [filtros, poner] = useFiltros()
  const conFuentes = filtros.detalle === 'fuentes'
  return (
    <section className="seccion pila" aria-labelledby="ppi-programas">
      <h2 id="ppi-programas">Por línea y programa, en pesos</h2>
      <label className="no-imprimir">
        <input
          type="checkbox"
          checked={conFuentes}
          onChange={(e) => poner({ detalle: e.target.checked ? 'fuentes' : undefined })}
        />{' '}
        Ver las fuentes de cada programa
      </label>
      {datos.lineas.map((linea) => (
        <PorLinea key={linea.consecutivo} linea={linea} vigencias={datos.vigencias} conFuentes={conFuentes} />
      ))}
    </section>
  )
}
