// A single value: the figures of one meta opened to their inputs, and the version they come from.
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { isErrorApi } from '../../api/problema.ts'
import { useNombreEntidad } from '../../app/entidad.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { HistoriaCelda } from '../reportes/historia-celda.tsx'
import { Antetitulo } from './antetitulo.tsx'
import { claveDe, nombreCorte } from './direccion.ts'
import { FigurasMeta } from './figuras-meta.tsx'
import { FuentesMeta } from './fuentes-meta.tsx'
import { useMigasAvance } from './migas.ts'
import { OrigenCifras } from './origen.tsx'
import { ReportadoMeta } from './reportado-meta.tsx'
import { SinVersion } from './sin-version.tsx'
import type { AvanceMeta } from './tipos.ts'
import { useCorte } from './usar-corte.ts'
import { TendenciaAvance } from './variantes/tendencia-avance.tsx'
import '../reportes/reporte.css'
import './tablero.css'

export function PantallaAvanceMeta() {
  const { meta, ...params } = useParams({
    from: '/entidades/$entidad/reportes/$instrumento/$vigencia/$corte/avance/metas/$meta',
  })
  const clave = claveDe(params)
  const nombre = useNombreEntidad(clave.entidad)
  const corte = useCorte(clave)
  const cerrada = corte?.cerrada ?? false
  const datos = useQuery(
    consulta('GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance/metas/:meta', {
      params: { ...clave, meta },
    }),
  )
  return (
    <Pantalla
      titulo={`Avance de la meta ${meta}`}
      de={nombre}
      antetitulo={<Antetitulo texto={nombreCorte(clave)} demostracion={corte?.demostracion ?? false} />}
      entrada={datos.data?.personalizacion}
      migas={useMigasAvance(clave, nombre, true)}
      acciones={
        <EnlaceBoton
          to="/entidades/$entidad/plan/metas/$meta"
          params={{ entidad: clave.entidad, meta }}
          search={{ version: datos.data ? String(datos.data.planVersion) : undefined }}
        >
          Ver la meta en el plan
        </EnlaceBoton>
      }
    >
      <Datos
        de={datos}
        lineas={12}
        siFalla={(e) => (isErrorApi(e, 'reporte.no_existe') ? <SinVersion clave={clave} nombre={nombre} /> : null)}
      >
        {(m) => (
          <>
            <FigurasMeta meta={m} cerrada={cerrada} />
            <ReportadoMeta clave={clave} meta={m} />
            <FuentesMeta meta={m} />
            <TendenciaAvance clave={clave} de={{ meta }} nombre="de la meta" />
            <section className="seccion">
              <h2>De dónde salen estas cifras</h2>
              <OrigenCifras clave={clave} origen={m} />
            </section>
            <HistoriaCelda clave={clave} nombreFuente={(f) => nombreDe(m, f)} />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

function nombreDe({ fuentes }: AvanceMeta, clave: string): string {
  return fuentes.find((f) => f.clave === clave)?.nombre ?? clave
}
