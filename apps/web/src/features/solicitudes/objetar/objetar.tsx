// Whoever was told of a request sees it and may object, with the link of the letter (R6.2).
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../../../api/cliente.ts'
import { consultas } from '../../../app/consultas.ts'
import { Pantalla } from '../../../app/pantalla.tsx'
import { Datos } from '../../../ui/datos.tsx'
import { useFicha } from '../ficha.ts'
import { EnlaceMuerto, noSirve, SinFicha } from '../sin-enlace.tsx'
import { FormularioObjecion } from './formulario-objecion.tsx'
import { HechosDeSolicitud } from './solicitud-ajena.tsx'
import { YaTermino } from './ya-termino.tsx'
import '../solicitudes.css'

const TITULO = 'Alguien pide ser usuario líder'

export function PantallaObjetar() {
  const ficha = useFicha()
  return ficha === null ? <SinFicha titulo={TITULO} /> : <Objetar key={ficha} ficha={ficha} />
}

function Objetar({ ficha }: { ficha: string }) {
  const opciones = consultaParaObjetar(ficha)
  const solicitud = useQuery(opciones)
  const objetar = async (texto: string) => {
    await api('POST /api/solicitudes/objeciones', { cuerpo: { ficha, texto } })
    await consultas.invalidateQueries({ queryKey: opciones.queryKey })
  }
  return (
    <Pantalla
      titulo={solicitud.data ? `Alguien pide ser usuario líder de ${solicitud.data.entidad.nombre}` : TITULO}
      entrada="Quien tenga ese usuario podrá cargar el plan de desarrollo y enviar los reportes de la entidad. Estos datos los escribió quien lo pide."
    >
      <Datos de={solicitud} siFalla={(error) => (noSirve(error) ? <ObjecionMuerta /> : null)}>
        {(datos) => (
          <>
            <HechosDeSolicitud solicitud={datos} />
            {datos.abierta ? (
              <section className="seccion">
                <h2>¿Se opone?</h2>
                <p>Si está de acuerdo, no tiene que hacer nada.</p>
                <FormularioObjecion objetar={objetar} />
              </section>
            ) : (
              <YaTermino estado={datos.estado} />
            )}
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

function consultaParaObjetar(ficha: string) {
  return queryOptions({
    queryKey: ['solicitud para objetar', ficha],
    queryFn: ({ signal }) => api('POST /api/solicitudes/objeciones/vista', { cuerpo: { ficha }, signal }),
  })
}

function ObjecionMuerta() {
  return (
    <EnlaceMuerto>
      <p>
        Los enlaces para oponerse sirven 30 días. Si es el usuario líder o trabaja en la gobernación, ingrese: verá las
        solicitudes en curso en la página de la entidad. Si no, escriba al equipo de soporte del DNP con el radicado.
      </p>
    </EnlaceMuerto>
  )
}
