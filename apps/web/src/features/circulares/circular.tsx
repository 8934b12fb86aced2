// One circular: registered, corrected while no published calendar cites it, and read for ever after.
import { formatFecha } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { consultas } from '../../app/consultas.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { SelectorArchivo } from '../../ui/selector-archivo.tsx'
import { FormularioCircular } from './formulario-circular.tsx'
import { Documento } from './lista.tsx'
import { MIGAS, SoloQuienPublica } from './permiso.tsx'
import { subirDocumento } from './subir.ts'

type Circular = Respuesta<'GET /api/calendario/circulares/:circular'>

export function PantallaCircularNueva() {
  return (
    <Pantalla
      titulo="Registrar una circular"
      entrada="Se puede corregir hasta que se publique un cronograma que la cite. Después queda fija."
      migas={MIGAS}
    >
      <SoloQuienPublica>
        <FormularioCircular circular={null} />
      </SoloQuienPublica>
    </Pantalla>
  )
}

export function PantallaCircular() {
  const { circular } = useParams({ from: '/calendario/circulares/$circular' })
  const ver = useQuery(consulta('GET /api/calendario/circulares/:circular', { params: { circular } }))
  return (
    <Pantalla titulo={`Circular ${ver.data?.numero ?? ''}`} migas={MIGAS}>
      <SoloQuienPublica>
        <Datos de={ver}>{(c) => (c.publicada ? <Publicada circular={c} /> : <Registrada circular={c} />)}</Datos>
      </SoloQuienPublica>
    </Pantalla>
  )
}

function Registrada({ circular }: { circular: Circular }) {
  const ir = useNavigate()
  const descartar = useMutation({
    mutationFn: () =>
      api('POST /api/calendario/circulares/:circular/descarte', { params: { circular: circular.clave } }),
    onSuccess: async () => {
      await consultas.invalidateQueries()
      await ir({ to: '/calendario/circulares' })
    },
  })
  return (
    <>
      <p>
        Está registrada y nadie la ve todavía. Sale con el cronograma que se publique con ella.{' '}
        {circular.cronogramas.length === 0 ? (
          <EnlaceBoton to="/calendario/borradores/nuevo" search={{ circular: circular.clave }}>
            Construir su cronograma
          </EnlaceBoton>
        ) : null}
      </p>
      <FormularioCircular key={circular.version} circular={circular} />
      {descartar.error ? <Aviso tono="error">{descartar.error.message}</Aviso> : null}
      <p className="acciones">
        <Boton variante="peligro" ocupado={descartar.isPending} onClick={() => descartar.mutate()}>
          Quitar esta circular
        </Boton>
      </p>
    </>
  )
}

function Publicada({ circular }: { circular: Circular }) {
  const { fecha, asunto, expide, firma, disponible } = circular
  return (
    <>
      <Definiciones
        lista={[
          { nombre: 'Fecha', valor: formatFecha(fecha) },
          { nombre: 'Asunto', valor: asunto ?? 'No consta' },
          { nombre: 'La expide', valor: expide },
          { nombre: 'La firma', valor: firma ?? 'No consta' },
          { nombre: 'Texto', valor: disponible ? 'Está en este archivo' : 'No está: solo consta que existió' },
          { nombre: 'PDF', valor: <Documento circular={circular} /> },
        ]}
      />
      {circular.documento ? null : <PonerDocumento clave={circular.clave} />}
    </>
  )
}

function PonerDocumento({ clave }: { clave: string }) {
  const [archivo, setArchivo] = useState<File | null>(null)
  const poner = useMutation({
    mutationFn: async (elegido: File) => {
      const documento = await subirDocumento(elegido, () => undefined)
      return api('POST /api/calendario/circulares/:circular/documento', {
        ...{ params: { circular: clave }, cuerpo: { documento } },
      })
    },
    onSuccess: () => consultas.invalidateQueries(),
  })
  return (
    <section className="seccion">
      <h2>Publicar su PDF</h2>
      {poner.error ? <Aviso tono="error">{poner.error.message}</Aviso> : null}
      <SelectorArchivo
        etiqueta="Documento de la circular, en PDF"
        ayuda="Hasta 20 MB. Cualquiera podrá descargarlo, y no se cambia después."
        acepta=".pdf,application/pdf"
        archivo={archivo}
        deshabilitado={poner.isPending}
        onElegir={setArchivo}
      />
      <p className="acciones">
        <Boton
          variante="principal"
          ocupado={poner.isPending}
          aria-disabled={archivo === null}
          onClick={() => archivo && poner.mutate(archivo)}
        >
          Publicar el PDF
        </Boton>
      </p>
    </section>
  )
}
