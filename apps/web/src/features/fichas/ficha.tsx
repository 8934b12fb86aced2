// Public page of an entity: who represents it and where to find it. Whoever may edit it does it here, and sees its history.

import { formatInstante } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { consulta } from '../../api/consulta.ts'
import { nombreCompleto } from '../../app/entidad.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { useSesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { DatosFicha } from './datos-ficha.tsx'
import { EditarFicha } from './editar.tsx'
import { HistoriaFicha } from './historia.tsx'
import { type FichaVisible, puedeEditar, RUTA_FICHA, RUTA_HISTORIA } from './partes.ts'

export function PantallaFicha() {
  const { entidad } = useParams({ from: '/entidades/$entidad/ficha' })
  const ficha = useQuery(consulta(RUTA_FICHA, { params: { entidad } }))
  const [filtros, cambiar] = useFiltros()
  const sesion = useSesion()
  const edita = ficha.data !== undefined && puedeEditar(sesion, ficha.data.entidad)
  const editando = edita && filtros.editar === '1'
  const nombre = ficha.data ? nombreCompleto(ficha.data.entidad) : `Entidad ${entidad}`
  return (
    <Pantalla
      titulo={nombre}
      antetitulo="Ficha de la entidad"
      migas={[{ texto: 'Directorio', a: '/directorio' }]}
      acciones={
        edita && !editando ? (
          <Boton variante="principal" onClick={() => cambiar({ editar: '1' })}>
            {ficha.data?.ficha ? 'Editar la ficha' : 'Diligenciar la ficha'}
          </Boton>
        ) : null
      }
    >
      <Datos de={ficha}>
        {(datos) => (
          <>
            {editando ? null : <Publica datos={datos} edita={edita} />}
            {edita ? <Propia datos={datos} editando={editando} /> : null}
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

function Publica({ datos: { ficha, actualizadaEn }, edita }: { datos: FichaVisible; edita: boolean }) {
  if (ficha === null)
    return (
      <Vacio titulo="Esta entidad aún no ha diligenciado su ficha">
        <p>
          {edita
            ? 'Es lo que el público verá en el directorio, y a su correo oficial llegan los avisos sobre quién es su usuario líder.'
            : 'Cuando su usuario líder la diligencie, aquí estarán su representante legal, su correo oficial y su dirección.'}
        </p>
      </Vacio>
    )
  return (
    <section className="pila pila--2" aria-label="Datos públicos">
      <DatosFicha ficha={ficha} />
      {actualizadaEn ? <p className="tenue menor">Actualizada el {formatInstante(Date.parse(actualizadaEn))}</p> : null}
    </section>
  )
}

function Propia({ datos: { entidad }, editando }: { datos: FichaVisible; editando: boolean }) {
  const completa = useQuery(consulta(RUTA_HISTORIA, { params: { entidad: entidad.codigo } }))
  const [, cambiar] = useFiltros()
  const [guardada, setGuardada] = useState(false)
  return (
    <Datos de={completa}>
      {(datos) => (
        <>
          {guardada && !editando ? (
            <Aviso tono="bien" vivo enfocar>
              La ficha quedó guardada. Ya está en el directorio.
            </Aviso>
          ) : null}
          {editando ? (
            <EditarFicha
              key={datos.n}
              entidad={entidad}
              completa={datos}
              onCancelar={() => cambiar({ editar: undefined })}
              onHecha={() => {
                setGuardada(true)
                cambiar({ editar: undefined })
              }}
            />
          ) : null}
          <HistoriaFicha historia={datos.historia} />
        </>
      )}
    </Datos>
  )
}
