// The approval of the Comité de articulación: its acta, its date, and the PDF that anybody will download (numeral 11).

import { formatFecha } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { SelectorArchivo } from '../../ui/selector-archivo.tsx'
import { subirDocumento } from '../circulares/subir.ts'
import { Guardar } from './guardar.tsx'
import type { PropsEditor } from './indice.tsx'
import { verBorrador } from './trabajo.ts'
import { usePieza } from './usar-pieza.ts'

export function PanelAprobacion({ borrador, actuar, edita }: PropsEditor) {
  const ahora = borrador.cuestionario.aprobacion
  const pieza = usePieza({
    ...{ ahora, inicial: { acta: '', fecha: '' }, actuar },
    actoDe: (antes, despues) => ({ clase: 'aprobacion', antes, despues }),
  })
  const { campos, poner } = pieza
  return (
    <section className="formulario" aria-labelledby="panel">
      <h2 id="panel">Aprobación del Comité de articulación</h2>
      <p className="tenue">Sin ella no se publica: lo que se pide a las entidades lo aprueba el Comité (numeral 11).</p>
      <CampoTexto
        etiqueta="Acta"
        ayuda="Como está numerada: Acta 7 de 2023"
        maxLength={200}
        readOnly={!edita}
        value={campos.acta}
        onChange={(e) => poner({ acta: e.target.value })}
        onBlur={(e) => poner({ acta: e.target.value.trim() })}
      />
      <CampoTexto
        etiqueta="Fecha de la aprobación"
        type="date"
        ancho="corto"
        readOnly={!edita}
        value={campos.fecha}
        onChange={(e) => poner({ fecha: e.target.value })}
      />
      <Guardar
        {...{ pieza, actuar, edita, queGuarda: 'Guardar la aprobación' }}
        leer={(otra) => `${otra.acta}, ${formatFecha(otra.fecha)}`}
      />
      <Acta borrador={borrador} edita={edita} />
    </section>
  )
}

function Acta({ borrador: { acta, cuestionario }, edita }: Pick<PropsEditor, 'borrador' | 'edita'>) {
  const [archivo, setArchivo] = useState<File | null>(null)
  const { vigencia } = cuestionario
  const poner = useMutation({
    mutationFn: async (nuevo: File | null) => {
      const documento = nuevo ? await subirDocumento(nuevo, () => undefined) : null
      const cuerpo = { antes: acta?.sha256 ?? null, documento }
      return api('POST /api/cuestionarios/borradores/:vigencia/acta', { params: { vigencia }, cuerpo })
    },
    onSuccess: (nuevo) => {
      setArchivo(null)
      consultas.setQueryData(verBorrador(vigencia).queryKey, nuevo)
    },
  })
  return (
    <>
      <h3>Acta en PDF</h3>
      <p>{acta ? `Está «${acta.nombre}». Cualquiera la descargará cuando se publique.` : 'No se ha puesto.'}</p>
      {edita ? (
        <>
          <SelectorArchivo
            id="acta"
            etiqueta="PDF del acta"
            ayuda="Hasta 20 MB, sin datos personales: será pública"
            opcional
            acepta=".pdf,application/pdf"
            archivo={archivo}
            deshabilitado={poner.isPending}
            onElegir={setArchivo}
          />
          {poner.error ? <Aviso tono="error">{poner.error.message}</Aviso> : null}
          <p className="acciones">
            <Boton
              ocupado={poner.isPending}
              aria-disabled={!archivo}
              onClick={() => (archivo ? poner.mutate(archivo) : undefined)}
            >
              Poner el acta
            </Boton>
            {acta ? <Boton onClick={() => poner.mutate(null)}>Quitar el acta</Boton> : null}
          </p>
        </>
      ) : null}
    </>
  )
}
