// The team of one's own body: who works in it, whom one invited, who left. One screen for leaders, gobernaciones and DNP.
import { rolesQueInvita } from '@kpt/domain/acceso'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { consulta } from '../../api/consulta.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { inicioDe, useSesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { columnasInvitaciones, columnasPersonas, columnasRetirados } from './columnas.tsx'
import { Invitar } from './invitar.tsx'
import { type Equipo, RUTA_EQUIPO } from './partes.ts'
import './equipo.css'

export function PantallaEquipo() {
  const sesion = useSesion()
  if (sesion && rolesQueInvita({ rol: sesion.rol, entidad: sesion.entidad?.codigo ?? null }).length === 0)
    return (
      <Pantalla titulo="Equipo">
        <Vacio
          titulo="Usted no administra un equipo"
          accion={<EnlaceBoton to={inicioDe(sesion)}>Ir a mi inicio</EnlaceBoton>}
        >
          <p>El usuario líder de cada entidad, y quien administra cada gobernación y el DNP, invitan a las personas.</p>
        </Vacio>
      </Pantalla>
    )
  return <ElEquipo />
}

function ElEquipo() {
  const equipo = useQuery(consulta(RUTA_EQUIPO))
  const [filtros, cambiar] = useFiltros()
  const [enviadaA, setEnviadaA] = useState<string | null>(null)
  const invitando = filtros.invitar === '1'
  const mostrar = (correo: string) => {
    setEnviadaA(correo)
    cambiar({ invitar: undefined })
  }
  return (
    <Pantalla
      titulo="Equipo"
      {...(equipo.data ? { de: equipo.data.organismo.nombre, antetitulo: equipo.data.organismo.nombre } : {})}
      entrada="Quién trabaja con usted en KPT, y con qué alcance. Nadie comparte contraseñas: cada persona tiene la suya."
      acciones={
        invitando ? null : (
          <Boton variante="principal" onClick={() => cambiar({ invitar: '1' })}>
            Invitar a una persona
          </Boton>
        )
      }
    >
      {enviadaA && !invitando ? <Enviada a={enviadaA} /> : null}
      <Datos de={equipo}>
        {(datos) => (
          <>
            {invitando ? (
              <Invitar equipo={datos} onCancelar={() => cambiar({ invitar: undefined })} onHecha={mostrar} />
            ) : null}
            <Listas equipo={datos} />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

function Enviada({ a }: { a: string }) {
  return (
    <Aviso tono="bien" enfocar vivo titulo="La invitación va en camino">
      <p>Le escribimos a {a}. Estará en el equipo cuando acepte.</p>
    </Aviso>
  )
}

function Listas({ equipo }: { equipo: Equipo }) {
  const { personas, invitaciones, retirados } = equipo
  return (
    <>
      {personas.length === 0 ? (
        <Vacio titulo="Todavía no hay nadie en su equipo">
          <p>
            Invite a quien reporta una línea o un sector, o a quien solo necesita consultar. Ninguna de esas personas
            puede enviar el reporte: eso sigue siendo suyo.
          </p>
        </Vacio>
      ) : (
        <Tabla titulo="Personas" columnas={columnasPersonas(equipo)} filas={personas} clave={(f) => f.nombramiento} />
      )}
      {invitaciones.length > 0 ? (
        <Tabla
          titulo="Invitaciones sin aceptar"
          columnas={columnasInvitaciones(equipo)}
          filas={invitaciones}
          clave={(f) => f.id}
        />
      ) : null}
      {retirados.length > 0 ? (
        <Tabla
          titulo="Ya no están"
          columnas={columnasRetirados(equipo)}
          filas={retirados}
          clave={(f) => f.nombramiento}
        />
      ) : null}
    </>
  )
}
