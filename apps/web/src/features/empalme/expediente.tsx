// The hand-over of an entity: what whoever leaves gives and whoever comes receives, as of now, to read, print or take away.
import { formatInstante } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { migaEntidad, useNombreEntidad } from '../../app/entidad.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { IconoBajar } from '../../ui/iconos.tsx'
import { guardar } from '../descarga/guardar.ts'
import { Abierto } from './expediente/abierto.tsx'
import { Personas } from './expediente/personas.tsx'
import { PlanYReportes } from './expediente/plan-y-reportes.tsx'
import { Situacion } from './expediente/situacion.tsx'
import type { Expediente } from './tipos.ts'

export function PantallaExpediente() {
  const { entidad } = useParams({ from: '/entidades/$entidad/empalme' })
  const nombre = useNombreEntidad(entidad)
  const expediente = useQuery(consulta('GET /api/entidades/:entidad/empalme', { params: { entidad } }))
  return (
    <Pantalla
      titulo="Expediente de entrega"
      de={nombre}
      antetitulo={nombre}
      migas={[migaEntidad(entidad, nombre)]}
      entrada="Lo que recibe quien llega: personas, plan, reportes y lo que queda abierto. No lleva contraseñas: cada persona escoge la suya y nadie más la conoce."
      acciones={expediente.data ? <Llevar expediente={expediente.data} /> : null}
    >
      <Datos de={expediente}>
        {(datos) => (
          <>
            <p className="tenue">Como está el {formatInstante(Date.parse(datos.en))}, hora de Colombia.</p>
            <Situacion expediente={datos} />
            <Abierto expediente={datos} />
            <Personas expediente={datos} />
            <PlanYReportes expediente={datos} />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

function Llevar({ expediente }: { expediente: Expediente }) {
  const descarga = useMutation({
    mutationFn: async () => {
      const { libroDelExpediente } = await import('./expediente/libro.ts')
      guardar(`expediente-de-entrega-${expediente.entidad.codigo}.xlsx`, await libroDelExpediente(expediente))
    },
  })
  return (
    <div className="acciones no-imprimir">
      <Boton onClick={() => window.print()}>Imprimir</Boton>
      <Boton icono={<IconoBajar />} ocupado={descarga.isPending} onClick={() => descarga.mutate()}>
        Descargar (XLSX)
      </Boton>
      {descarga.isError ? <Aviso tono="error">{descarga.error.message}</Aviso> : null}
    </div>
  )
}
